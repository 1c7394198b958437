import { QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { impliedCloses } from './implied-closes';
import { UnreadableFeed, type WarningCode } from './parsed-feed';
import { canonicalName, type NamespaceScope, scopeOf } from './xml-names';
import { decodeXmlText, type EntityTable } from './xml-text';

export interface XmlElement {
  /** In lower case, with the prefix of `xml-names.ts`. */
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: XmlNode[];
  /** What relative addresses inside are relative to, from `xml:base`; null for the document's own address. */
  base: string | null;
}

export type XmlNode = XmlElement | string;

interface OpenElement extends XmlElement {
  writtenName: string;
  scope: NamespaceScope | null;
}

export interface XmlLimits {
  depth: number;
  elements: number;
}

/**
 * Reads XML as browsers read HTML: nothing well-formed is read otherwise than XML says, and what is not is mended where
 * it stands and reported through `warn`. Works in one pass; its cost grows in line with the document.
 */
export function readXmlTree(
  document: string,
  entities: EntityTable,
  base: string | null,
  limits: XmlLimits,
  warn: (code: WarningCode) => void,
): XmlElement {
  const builder = new TreeBuilder(document, entities, limits, warn);
  builder.root.base = base;
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, builder);
  builder.stop = () => tokenizer.pause();
  tokenizer.write(document);
  tokenizer.end();
  return builder.root;
}

class TreeBuilder implements TokenizerCallbacks {
  readonly root: OpenElement = {
    name: '#document',
    writtenName: '#document',
    attributes: new Map(),
    children: [],
    base: null,
    scope: null,
  };
  stop: () => void = () => undefined;

  private readonly open: OpenElement[] = [this.root];
  private elements = 0;
  private tagName = '';
  private tagStart = 0;
  private attributes = new Map<string, string>();
  private attributeName = '';
  private attributeValue = '';
  private stopped = false;

  constructor(
    private readonly document: string,
    private readonly entities: EntityTable,
    private readonly limits: XmlLimits,
    private readonly warn: (code: WarningCode) => void,
  ) {}

  ontext(start: number, end: number): void {
    this.addText(decodeXmlText(this.document.slice(start, end), this.entities, this.warn));
  }

  oncdata(start: number, end: number, offset: number): void {
    this.addText(this.document.slice(start, end - offset));
  }

  onopentagname(start: number, end: number): void {
    this.tagName = this.document.slice(start, end).toLowerCase();
    this.tagStart = start - 1;
    this.attributes = new Map();
  }

  onattribname(start: number, end: number): void {
    this.attributeName = this.document.slice(start, end).toLowerCase();
    this.attributeValue = '';
  }

  onattribdata(start: number, end: number): void {
    this.attributeValue += this.document.slice(start, end);
  }

  onattribend(quote: QuoteType): void {
    if (quote === QuoteType.NoValue || quote === QuoteType.Unquoted) this.warn('attribute-not-quoted');
    if (this.attributes.has(this.attributeName)) return;
    this.attributes.set(this.attributeName, decodeXmlText(this.attributeValue, this.entities, this.warn));
  }

  onopentagend(end: number): void {
    this.openElement(end, false);
  }

  onselfclosingtag(end: number): void {
    this.openElement(end, true);
  }

  onclosetag(start: number, end: number): void {
    if (this.stopped) return;
    const name = this.document.slice(start, end).toLowerCase();
    let at = this.open.length - 1;
    while (at > 0 && this.open[at]?.writtenName !== name) at -= 1;
    if (at < this.open.length - 1) this.warn(at === 0 ? 'unexpected-close' : 'unclosed-element');
    if (at > 0) this.open.length = at;
  }

  onend(): void {
    if (this.open.length > 1 && !this.stopped) this.warn('cut-short');
  }

  private addText(text: string): void {
    if (this.stopped) return;
    const { children } = this.top();
    const last = children.length - 1;
    const previous = children[last];
    if (typeof previous === 'string') children[last] = previous + text;
    else children.push(text);
  }

  private openElement(end: number, closed: boolean): void {
    if (this.stopped) return;
    // "x <3 y": no XML name begins so; the writer meant the sign itself.
    if (!/^[\p{L}_:]/u.test(this.tagName)) {
      this.warn('stray-ampersand');
      this.addText(this.document.slice(this.tagStart, end + 1));
      return;
    }
    const provisional = canonicalName(this.tagName, scopeOf(this.attributes, this.top().scope));
    const implied = impliedCloses(this.open, provisional);
    if (implied > 0) {
      this.warn('unclosed-element');
      this.open.length -= implied;
    }
    const parent = this.top();
    const scope = scopeOf(this.attributes, parent.scope);
    const element: OpenElement = {
      name: canonicalName(this.tagName, scope),
      writtenName: this.tagName,
      attributes: this.attributes,
      children: [],
      base: resolveBase(this.attributes.get('xml:base'), parent.base),
      scope,
    };
    parent.children.push(element);
    this.countElement();
    if (!closed) this.open.push(element);
  }

  private countElement(): void {
    this.elements += 1;
    if (this.open.length > this.limits.depth) {
      throw new UnreadableFeed('nested-too-deep', `elements are nested more than ${this.limits.depth} deep`);
    }
    if (this.elements < this.limits.elements) return;
    this.stopped = true;
    this.warn('too-large');
    this.stop();
  }

  private top(): OpenElement {
    return this.open[this.open.length - 1] ?? this.root;
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onattribentity(): void {}
  ontextentity(): void {}
}

/** `xml:base` may itself be relative to the base around it (XML Base, section 4). A base of no known form is ignored. */
function resolveBase(own: string | undefined, inherited: string | null): string | null {
  const written = own?.trim();
  if (!written) return inherited;
  if (/^https?:/i.test(written)) return URL.canParse(written) ? written : inherited;
  const resolved =
    inherited !== null && URL.canParse(written, inherited) ? new URL(written, inherited) : null;
  return resolved && /^https?:$/.test(resolved.protocol) ? resolved.href : inherited;
}
