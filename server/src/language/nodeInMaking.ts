import {
  type AstNode,
  type AstReflection,
  CompositeCstNodeImpl,
  type CstNode,
  type Mutable,
  type PropertyMetaData,
} from 'langium';

/** A node of the syntax tree while its rule is being read. */
export type NodeInMaking = Mutable<AstNode> & { $cstNode: CstNode; [property: string]: unknown };

/** Keeps in a node what was read for one of its properties. */
export type Assign = (node: NodeInMaking, value: unknown, cstNode: CstNode) => void;

/** Makes the reference that a name in the text stands for. */
export type Refer = (node: AstNode, cstNode: CstNode, name: string) => unknown;

/** The values that Langium gives to properties that a text leaves out. */
export class PropertyDefaults {
  readonly #ofTypes = new Map<string, readonly PropertyMetaData[]>();

  constructor(private readonly reflection: AstReflection) {}

  assign(node: NodeInMaking): void {
    for (const { name, defaultValue } of this.#of(node.$type)) {
      if (node[name] === undefined) {
        node[name] = Array.isArray(defaultValue) ? [...defaultValue] : defaultValue;
      }
    }
  }

  #of(type: string): readonly PropertyMetaData[] {
    let known = this.#ofTypes.get(type);
    if (!known) {
      const { properties } = this.reflection.getTypeMetaData(type);
      known = Object.values(properties).filter(({ defaultValue }) => defaultValue !== undefined);
      this.#ofTypes.set(type, known);
    }
    return known;
  }
}

/** @param refer when the property refers to what bears a name. */
export function assigning(feature: string, operator: '=' | '+=' | '?=', refer: Refer | undefined): Assign {
  const toItem = (node: NodeInMaking, value: unknown, cstNode: CstNode): unknown =>
    refer && typeof value === 'string' ? refer(node, cstNode, value) : value;
  switch (operator) {
    case '=':
      return (node, value, cstNode) => {
        const item = toItem(node, value, cstNode);
        node[feature] = item;
        contain(item, node, feature);
      };
    case '?=':
      return (node) => {
        node[feature] = true;
      };
    case '+=':
      return (node, value, cstNode) => {
        const item = toItem(node, value, cstNode);
        const items = node[feature];
        if (Array.isArray(items)) {
          contain(item, node, feature, items.length);
          items.push(item);
        } else {
          contain(item, node, feature, 0);
          node[feature] = [item];
        }
      };
  }
}

function contain(item: unknown, container: NodeInMaking, property: string, index?: number): void {
  if (isNodeInMaking(item)) {
    link(item.$cstNode, item);
    item.$container = container;
    item.$containerProperty = property;
    if (index !== undefined) {
      item.$containerIndex = index;
    }
  }
}

function isNodeInMaking(item: unknown): item is NodeInMaking {
  return typeof item === 'object' && item !== null && '$type' in item;
}

/** Lets a part of the text know which node was read from it. */
export function link(cstNode: CstNode, node: AstNode): void {
  if (cstNode instanceof CompositeCstNodeImpl) {
    cstNode.astNode = node;
  }
}

/** The node of a rule that only passes on what another rule reads is that other rule's node. */
export function insteadOf(outer: NodeInMaking, node: NodeInMaking): NodeInMaking {
  for (const property in outer) {
    if (property !== '$type' && property !== '$cstNode') {
      throw new Error(`The rule for ${outer.$type} both reads properties and passes on another node.`);
    }
  }
  return node;
}
