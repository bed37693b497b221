/** @next/mdx asks for this file. The home page's components depend on its value: components/HomeView.tsx hands them over. */
export function useMDXComponents() {
  return {};
}
