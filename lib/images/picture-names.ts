/** The names of files that the site takes for pictures, and checks as such. */
export const PICTURE = /\.(?:jpe?g|jpe|jfif|a?png|gif|webp|avif|hei[cf]|tiff?|bmp|dib|jxl|jp2|svg)$/i;

/** A larger picture is reported as heavy, and published lighter. */
export const HEAVY_BYTES = 500 * 1024;
