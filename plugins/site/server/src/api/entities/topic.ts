import { z } from 'zod';
import { listOf, oneOf, optionalText, text } from './text';

const slug = z.string().min(1);

export const topicRef = z.object({ name: text, slug });
export type TopicRef = z.output<typeof topicRef>;
export const topicRefFields = { fields: ['name', 'slug'] };

export const topic = topicRef.extend({
  description: optionalText,
  parent: oneOf(topicRef),
  children: listOf(topicRef),
});
export type Topic = z.output<typeof topic>;
