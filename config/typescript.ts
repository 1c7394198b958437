/** No types are written into the checkout: they would differ from one developer's database and schemas to the next. */
export default { autogenerate: false };
