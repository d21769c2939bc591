export * from './card-fixture.ts';
export * from './picture-fixture.ts';
