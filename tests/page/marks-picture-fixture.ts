export * from './marks-fixture.ts';
export * from './picture-fixture.ts';
