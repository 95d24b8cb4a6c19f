package gongwen.document;

/**
 * How a heading or an item is numbered. The four levels of GB/T 9704-2012 7.3.3 and the
 * enumerations of official prose.
 */
public enum LabelStyle {
  /** 一、 level 1. */
  CHAPTER,
  /** （一） level 2. */
  SECTION,
  /** 1. level 3. */
  ITEM,
  /** （1） level 4. */
  SUBITEM,
  /** 一是 */
  FIRST_IS,
  /** 一要 */
  FIRST_MUST,
  /** 第一， */
  FIRSTLY,
  /** 首先，其次，再次，最后， */
  FIRST_OF_ALL,
  /** No label. */
  NONE
}
