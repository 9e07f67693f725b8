declare module 'virtual:aclara/gate-patterns' {
  import type { GatePatterns } from '@/components/gate/may-concern';

  const patterns: GatePatterns;
  export default patterns;
}

declare module 'virtual:aclara/languages' {
  const languages: Record<string, string>;
  export default languages;
}
