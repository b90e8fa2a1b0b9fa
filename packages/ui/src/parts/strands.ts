/**
 * The mark of every office comes from one idea: many strands that make one line. An office cuts it
 * its own way: how many strands, how far apart they start, where they meet.
 */
export interface Strands {
  /** 3 … 9 strands. */
  readonly count: number;
  /** Where the strands have become one line, 0.3 … 0.8 of the width. */
  readonly meet: number;
  /** How softly they bend, 0 (straight) … 1. */
  readonly bend: number;
  /** Where the one line leaves, 0 (top) … 1 (bottom). */
  readonly leave: number;
}

/** SVG paths in a 64 × 40 box, one per strand, top to bottom. */
export function strandPaths({ count, meet, bend, leave }: Strands): readonly string[] {
  const x = Math.round(64 * meet);
  const end = 4 + 32 * leave;
  return Array.from({ length: count }, (_, i) => {
    const start = 4 + (32 * i) / (count - 1);
    const near = (x * bend * 0.75).toFixed(1);
    const far = (x - x * bend * 0.75).toFixed(1);
    const y = start.toFixed(1);
    return `M2 ${y}C${near} ${y} ${far} ${end.toFixed(1)} ${x} ${end.toFixed(1)}H62`;
  });
}
