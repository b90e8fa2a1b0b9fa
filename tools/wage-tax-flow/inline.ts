/**
 * Puts stepping-stones into the place where they are used. The tariff computes in one variable
 * (`RW = RW × Y`), whose decimals would grow with each step; as one expression it is exact.
 */
import type { Flow, Node, Step } from './read.ts';

export function reads(node: Node, name: string): boolean {
  if (node.k === 'var') return node.name === name;
  if (node.k === 'index') return reads(node.at, name);
  if (node.k === 'op') return reads(node.left, name) || reads(node.right, name);
  if (node.k === 'call')
    return reads(node.of, name) || node.args.some((argument) => reads(argument, name));
  return false;
}

function replaced(node: Node, name: string, by: Node): Node {
  if (node.k === 'var') return node.name === name ? by : node;
  if (node.k === 'op')
    return {
      ...node,
      left: replaced(node.left, name, by),
      right: replaced(node.right, name, by),
    };
  if (node.k === 'call')
    return {
      ...node,
      of: replaced(node.of, name, by),
      args: node.args.map((argument) => replaced(argument, name, by)),
    };
  return node;
}

/** Variables multiplied by themselves, step by step. */
function steppingStones(flow: Flow): string[] {
  const found = new Set<string>();
  const visit = (steps: readonly Step[]): void => {
    for (const step of steps) {
      if (step.k === 'if') {
        visit(step.yes);
        visit(step.no);
      } else if (step.k === 'let' && growing(step.value, step.name)) found.add(step.name);
    }
  };
  for (const steps of flow.methods.values()) visit(steps);
  return [...found];
}

const growing = (value: Node, name: string): boolean =>
  value.k === 'call' &&
  value.method === 'multiply' &&
  reads(value.of, name) &&
  value.args[0]!.k === 'var' &&
  value.args[0]!.name === 'Y';

function inBlock(steps: readonly Step[], name: string): Step[] {
  let now: Node | null = null;
  return steps.flatMap((step): Step[] => {
    if (step.k === 'do') return [step];
    if (step.k === 'if') {
      if (reads(step.test, name)) throw new Error(`${name} is decided on`);
      return [{ ...step, yes: inBlock(step.yes, name), no: inBlock(step.no, name) }];
    }
    if (reads(step.value, name) && now === null) throw new Error(`${name} comes from elsewhere`);
    const value: Node = now === null ? step.value : replaced(step.value, name, now);
    if (step.name !== name) return [{ ...step, value }];
    now = value;
    return [];
  });
}

function withoutStone(flow: Flow, name: string): Flow {
  return {
    ...flow,
    internals: new Map([...flow.internals].filter(([one]) => one !== name)),
    methods: new Map([...flow.methods].map(([id, steps]) => [id, inBlock(steps, name)])),
  };
}

export const inlined = (flow: Flow): Flow => steppingStones(flow).reduce(withoutStone, flow);
