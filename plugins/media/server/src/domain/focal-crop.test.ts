import fc from 'fast-check';
import { cropBox, readFocalPoint } from './focal-crop';

test.each`
  width   | height  | aspect    | focal                | expected                                             | why
  ${1600} | ${900}  | ${16 / 9} | ${null}              | ${{ left: 0, top: 0, width: 1600, height: 900 }}     | ${'the shape it has'}
  ${2000} | ${1000} | ${1}      | ${null}              | ${{ left: 500, top: 0, width: 1000, height: 1000 }}  | ${'without a point the middle'}
  ${2000} | ${1000} | ${1}      | ${{ x: 60, y: 50 }}  | ${{ left: 700, top: 0, width: 1000, height: 1000 }}  | ${'the point in the middle of the crop'}
  ${2000} | ${1000} | ${1}      | ${{ x: 100, y: 50 }} | ${{ left: 1000, top: 0, width: 1000, height: 1000 }} | ${'as far as the edge allows'}
  ${1000} | ${2000} | ${2}      | ${{ x: 0, y: 0 }}    | ${{ left: 0, top: 0, width: 1000, height: 500 }}     | ${'a face at the top stays'}
  ${1}    | ${5000} | ${16 / 9} | ${{ x: 50, y: 50 }}  | ${{ left: 0, top: 2500, width: 1, height: 1 }}       | ${'at least one pixel'}
`('$why', ({ width, height, aspect, focal, expected }) => {
  expect(cropBox(width, height, aspect, focal)).toEqual(expected);
});

test('a crop lies within the image and has the shape that was asked for', () => {
  const side = fc.integer({ min: 1, max: 10_000 });
  const percent = fc.double({ min: 0, max: 100, noNaN: true });
  const property = fc.property(side, side, percent, percent, (width, height, x, y) => {
    const box = cropBox(width, height, 16 / 9, { x, y });
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.left + box.width).toBeLessThanOrEqual(width);
    expect(box.top + box.height).toBeLessThanOrEqual(height);
    expect(Math.abs(box.width - (box.height * 16) / 9)).toBeLessThanOrEqual(16 / 9);
  });
  expect(() => fc.assert(property)).not.toThrow();
});

test.each([
  [
    { x: 10, y: 20 },
    { x: 10, y: 20 },
  ],
  [null, null],
  ['50 50', null],
  [{ x: 10 }, null],
  [{ x: -1, y: 5 }, null],
  [{ x: Number.NaN, y: 5 }, null],
  [{ x: '10', y: '20' }, null],
])('%p is read as %p', (value, expected) => {
  expect(readFocalPoint(value)).toEqual(expected);
});
