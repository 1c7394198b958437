import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { createAdmin, signInAdmin } from '../support/admin-session';
import { enterPanel } from '../support/browser/enter-panel';
import { expectAccessible } from '../support/browser/expect-accessible';
import { useBrowser } from '../support/browser/open-browser';
import { usePortal } from '../support/start-portal';

const portal = usePortal({ workers: true, adminPanel: true });
const { scene } = useBrowser();
const knex = () => portal().strapi.db.connection;

const enter = async (page: Page, path: string) =>
  enterPanel(page, portal().url, await createAdmin(portal(), 'everything'), path);

const deadLetters = () =>
  knex()('graphile_worker._private_jobs').where({ is_available: false }).whereNull('locked_at');

scene('an administrator sees a dead letter with its error, and discards it', async (page) => {
  await knex().raw(
    `select graphile_worker.add_job('jobs.tidy-up', '{"wrong": true}') from generate_series(1, 2)`,
  );
  for (let tries = 0; tries < 100 && (await deadLetters()).length < 2; tries += 1)
    await page.waitForTimeout(200);
  await enter(page, '/plugins/jobs');
  await page.getByRole('tab', { name: 'Hàng đợi' }).click();
  await page.getByText('The payload is not what jobs.tidy-up expects').first().waitFor();
  await expectAccessible(page, { within: 'main' });

  await page.getByRole('button', { name: 'Loại bỏ' }).first().click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Loại bỏ' }).click();
  await page.getByText('Đã loại bỏ 1 công việc').waitFor();
  expect((await deadLetters()).length).toBe(1);

  await page.getByRole('tab', { name: 'Lịch chạy' }).click();
  await page.getByText('30 3 * * * (Asia/Ho_Chi_Minh)').waitFor();
  await expectAccessible(page, { within: 'main' });
});

scene('an administrator sees which images have their sizes', async (page) => {
  const picture = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#c8102e' } })
    .jpeg()
    .toBuffer();
  const editor = await signInAdmin(portal(), 'everything');
  await portal()
    .request()
    .post('/upload')
    .set(editor)
    .field('fileInfo', JSON.stringify({ name: 'Cờ đỏ.jpg', alternativeText: 'Nền đỏ' }))
    .attach('files', picture, 'co-do.jpg')
    .expect(201);
  await enter(page, '/plugins/media');
  await page.getByText('Cờ đỏ.jpg').waitFor();
  for (let tries = 0; tries < 40 && !(await page.getByText('Đã xong').isVisible()); tries += 1) {
    await page.waitForTimeout(500);
    await page.getByRole('button', { name: 'Tải lại' }).click();
  }
  await page.getByText('Đã xong').waitFor();
  await expectAccessible(page, { within: 'main' });
});
