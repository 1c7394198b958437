import { inVietnamese, translateFailure, translateRights } from './server-messages';

test.each`
  english                                   | vietnamese                                     | why
  ${'Invalid credentials'}                  | ${'Thư điện tử hoặc mật khẩu không đúng'}      | ${'a whole message'}
  ${'title must be at most 255 characters'} | ${'Trường title chỉ được có tối đa 255 ký tự'} | ${'with what it is about'}
  ${'2 errors occurred'}                    | ${'Có 2 lỗi'}                                  | ${'a count'}
  ${'password must be less than 73 bytes'}  | ${'Trường password phải ngắn hơn 73 byte'}     | ${'before the general rule'}
  ${'Sự kiện không hợp lệ'}                 | ${'Sự kiện không hợp lệ'}                      | ${'already Vietnamese'}
  ${'Something nobody has translated'}      | ${'Something nobody has translated'}           | ${'unknown: left as it is'}
`('$why: "$english"', ({ english, vietnamese }) => {
  expect(inVietnamese(english)).toBe(vietnamese);
});

test('translates an envelope and each of its errors', () => {
  const body = {
    data: null,
    error: {
      status: 400,
      message: '2 errors occurred',
      details: { errors: [{ path: ['title'], message: 'title is a required field' }] },
    },
  };
  expect(translateFailure(body)).toMatchObject({
    error: { message: 'Có 2 lỗi', details: { errors: [{ message: 'Trường title không được để trống' }] } },
  });
});

test.each([null, 'text', {}, { error: null }, { error: { message: 7 } }])('leaves %j alone', (body) => {
  expect(translateFailure(structuredClone(body))).toEqual(body);
});

test('translates the names of rights, and nothing that names a right to the program', () => {
  const right = {
    action: 'plugin::upload.read',
    displayName: 'Access the Media Library',
    subCategory: 'general',
  };
  expect(translateRights({ sections: { plugins: [right] } })).toEqual({
    sections: {
      plugins: [
        { action: 'plugin::upload.read', displayName: 'Vào thư viện phương tiện', subCategory: 'chung' },
      ],
    },
  });
});
