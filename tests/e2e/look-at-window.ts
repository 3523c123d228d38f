import { askAxe } from './ask-axe';
import { ensure } from './ensure';
import type { Stage } from './stage';

/** Their colours are the app's own, in its default theme. */
const ownColours = ['button.mod-cta', 'button.mod-destructive'];

/** Keeps a picture of the plugin's window and looks for what somebody could not read, reach or bear in it. */
export async function lookAtWindow(stage: Stage, step: string): Promise<void> {
  await stage.picture(step);
  const found: readonly (readonly [string, readonly string[]])[] = [
    ['axe finds nothing', await askAxe(stage.page, '.modal', ownColours)],
    ['nothing lies outside of the window', await outside(stage)],
    ['no words are cut off', await cutOff(stage)],
    ['right-to-left is the mirror image of left-to-right', await unmirrored(stage)],
    ['words stand in their order', await turnedRound(stage)],
    ['nothing moves where motion is not wanted', await moving(stage)],
    ['a finger hits what it wants to press', await tooSmall(stage)],
  ];
  for (const [what, faults] of found)
    await ensure(`at the step "${step}" ${what}`, () => expect(faults).toEqual([]));
}

async function outside({ page }: Stage): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { innerWidth, innerHeight } = window;
    const aside = [...document.querySelectorAll('.modal, .modal button')].filter(element => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -1 || right > innerWidth + 1);
    });
    const buttons = [...document.querySelectorAll('.modal .mod-cta, .modal .mod-warning')].filter(element => {
      const { top, bottom } = element.getBoundingClientRect();
      return top < 0 || bottom > innerHeight + 1;
    });
    return [...aside, ...buttons].map(element => element.outerHTML.slice(0, 120));
  });
}

async function cutOff({ page }: Stage): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.modal-content, .paper-club-step, .paper-club-step *')]
      .filter(element => !element.matches('.paper-club-hidden, .paper-club-difference, input, textarea'))
      .filter(element => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
      .map(element => element.outerHTML.slice(0, 120)),
  );
}

/** Turns the page round for a moment: whatever is laid out by left and right stays where it was. */
async function unmirrored({ page }: Stage): Promise<readonly string[]> {
  return page.evaluate(() => {
    const html = document.documentElement;
    if (html.dir !== 'rtl') return [];
    // What a list says has a direction of its own.
    const boxes = [...document.querySelectorAll('.paper-club-step, .paper-club-step *')].filter(
      element => !getComputedStyle(element).display.startsWith('inline') && !element.closest('[dir] *[dir]'),
    );
    const measure = (): readonly (readonly [number, number])[] =>
      boxes.map(element => {
        const around = element.closest('.paper-club-step')!.getBoundingClientRect();
        const { left, right } = element.getBoundingClientRect();
        return [left - around.left, around.right - right];
      });
    const mirrored = measure();
    html.dir = 'ltr';
    const plain = measure();
    html.dir = 'rtl';
    const isApart = (one = 0, other = 0): boolean => Math.abs(one - other) > 1;
    return boxes
      .filter(
        (_, at) => isApart(mirrored[at]?.[0], plain[at]?.[1]) || isApart(mirrored[at]?.[1], plain[at]?.[0]),
      )
      .map(element => element.outerHTML.slice(0, 120));
  });
}

/** A sentence in English reads from left to right whatever the direction of the page, its first number and its full stop too. */
async function turnedRound({ page }: Stage): Promise<readonly string[]> {
  return page.evaluate(() => {
    const sentences = document.querySelectorAll(
      '.paper-club-step :is(h2, p, label span, .paper-club-place), .paper-club-question, .modal-title',
    );
    return [...sentences].flatMap(element => {
      const words = [...element.childNodes].find(node => /\S/.test(node.nodeValue ?? ''));
      if (!words) return [];
      const range = document.createRange();
      range.selectNodeContents(words);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) return [];
      const edgeOf = (from: number): number => {
        range.setStart(words, from);
        range.setEnd(words, from + 1);
        return range.getBoundingClientRect().left;
      };
      const last = (words.nodeValue ?? '').length - 1;
      return edgeOf(0) > edgeOf(last) ? [element.outerHTML.slice(0, 120)] : [];
    });
  });
}

async function moving({ page }: Stage): Promise<readonly string[]> {
  return page.evaluate(() => {
    if (!window.matchMedia('(prefers-reduced-motion: reduce)').matches) return [];
    // Buttons and fields are the app's own, and so is how they move.
    return [...document.querySelectorAll('.paper-club-step, .paper-club-step *:not(button, input, textarea)')]
      .filter(element => {
        const { animationName, transitionDuration } = getComputedStyle(element);
        return animationName !== 'none' || /[1-9]/.test(transitionDuration);
      })
      .map(element => element.outerHTML.slice(0, 120));
  });
}

async function tooSmall({ page }: Stage): Promise<readonly string[]> {
  return page.evaluate(() => {
    if (!window.matchMedia('(pointer: coarse)').matches) return [];
    return [...document.querySelectorAll('.paper-club-step :is(button, summary, label, input[type=text])')]
      .filter(element => {
        const { width, height } = element.getBoundingClientRect();
        return width > 0 && height < 43;
      })
      .map(element => element.outerHTML.slice(0, 120));
  });
}
