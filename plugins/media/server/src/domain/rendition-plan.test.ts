import fc from 'fast-check';
import { isRenditionKey, planRenditions, renditionFormats } from './rendition-plan';

const namesOf = (width: number, height: number) =>
  planRenditions(width, height, null)
    .filter(({ format }) => format === 'avif')
    .map(({ key, width: wide, height: high }) => `${key.slice(5)} ${wide}x${high}`);

test.each`
  width   | height  | expected                                                                                                     | why
  ${3200} | ${2400} | ${['320 320x240', '640 640x480', '1024 1024x768', '1600 1600x1200', 'card-400 400x225', 'card-800 800x450']} | ${'a large one in all widths'}
  ${900}  | ${600}  | ${['320 320x213', '640 640x427', '900 900x600', 'card-400 400x225', 'card-800 800x450']}                     | ${'between two widths: its own'}
  ${640}  | ${480}  | ${['320 320x240', '640 640x480', 'card-400 400x225', 'card-640 640x360']}                                    | ${'its own width once'}
  ${200}  | ${100}  | ${['200 200x100', 'card-178 178x100']}                                                                       | ${'a small one only in its own'}
  ${1}    | ${1}    | ${['1 1x1', 'card-1 1x1']}                                                                                   | ${'one pixel'}
`('$why: $width x $height', ({ width, height, expected }) => {
  expect(namesOf(width, height)).toEqual(expected);
});

test('nothing is enlarged, keys are unique, and every size comes in every format', () => {
  const side = fc.integer({ min: 1, max: 16_000 });
  const property = fc.property(side, side, (width, height) => {
    const plan = planRenditions(width, height, { x: 80, y: 10 });
    expect(new Set(plan.map(({ key }) => key)).size).toBe(plan.length);
    expect(plan.length % renditionFormats.length).toBe(0);
    for (const rendition of plan) {
      expect(rendition.width).toBeLessThanOrEqual(rendition.crop?.width ?? width);
      expect(rendition.height).toBeLessThanOrEqual((rendition.crop?.height ?? height) + 1);
      expect(isRenditionKey(rendition.key)).toBe(true);
    }
  });
  expect(() => fc.assert(property)).not.toThrow();
});

test.each(['thumbnail', 'small', 'large', 'avif', 'png-300'])('%s is not ours', (key) => {
  expect(isRenditionKey(key)).toBe(false);
});
