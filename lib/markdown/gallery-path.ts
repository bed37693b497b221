/**
 * The folder of the pictures of a `{{< gallery >}}`: an album of the site, else the bundle's own `gallery` folder.
 * @param base path of the page of a bundle.
 */
export function galleryPath(album: string | undefined, base: string | undefined): string {
  return album || !base ? `/media/albums/${album ?? ''}/` : `${base}gallery/`;
}
