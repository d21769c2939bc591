import { expect, test } from 'vitest';
import { middleInCard, pause, rest, shownTitle, titleOf } from './card-page.ts';
import { useModulePage } from './harness/use-module-page.ts';

declare const bundle: typeof import('./card-fixture.ts');

const openPage = useModulePage('tests/page/card-fixture.ts');

const SIZE = 'style="width: 400px; height: 200px"';
const TEXT = '<p slot="text">A <b id="disc" data-note="disc">herniated disc</b>.</p>';
const SLOT = '<slot name="text"></slot>';
const inTree = (html: string) => `<template shadowrootmode="open">${html}</template>${TEXT}`;

test.each([
  ['a modal dialog', `<x-box>${inTree(`<dialog ${SIZE}>${SLOT}</dialog>`)}</x-box>`],
  ['a popover', `<x-box>${inTree(`<div popover ${SIZE}>${SLOT}</div>`)}</x-box>`],
  ['itself a popover', `<x-box popover ${SIZE}>${inTree(`<div>${SLOT}</div>`)}</x-box>`],
])('a card over the text of a component that is %s can be used', async (_, html) => {
  const page = await openPage(html);
  const isOpen = () => {
    const box = document.querySelector<HTMLElement>('x-box');
    const inner = box?.popover ? box : box?.shadowRoot?.querySelector<HTMLElement>('dialog, div');
    return inner?.matches(':modal, :popover-open') ?? false;
  };
  await page.evaluate(() => {
    const box = document.querySelector<HTMLElement>('x-box');
    box?.shadowRoot?.querySelector('dialog')?.showModal();
    const popover = box?.popover ? box : box?.shadowRoot?.querySelector<HTMLElement>('[popover]');
    popover?.showPopover();
    bundle.setUp();
  });
  expect(await page.evaluate(isOpen)).toBe(true);
  await rest(page, '#disc');
  expect(await shownTitle(page)).toBe('Herniated disc');
  const { x, y } = await middleInCard(page, '.chip');
  await page.mouse.click(x, y);
  await pause(400);
  expect(await titleOf(page)).toBe('Sciatica');
  expect(await page.evaluate(isOpen)).toBe(true);
  await page.close();
});
