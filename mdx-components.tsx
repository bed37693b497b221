/** @next/mdx requires this file. The components of the home page depend on its value: components/HomeView.tsx passes them. */
export function useMDXComponents() {
  return {};
}
