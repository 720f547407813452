import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import App from './App.svelte';

test('the window says which program it is', () => {
  render(App);

  expect(screen.getByRole('heading', { name: 'Carryout' })).toBeTruthy();
});
