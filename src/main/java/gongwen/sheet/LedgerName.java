package gongwen.sheet;

import gongwen.text.Span;
import java.util.List;

/**
 * Which ledger is meant, as the unit file says it.
 *
 * @param file how messages call it; its ending says what it is
 * @param sheet the sheet's name; empty: the one that is called as one of the keys, or the only one
 * @param keys both spellings of the key that it fills
 * @param fileAt where the file is named
 * @param sheetAt where the sheet is named
 */
public record LedgerName(String file, String sheet, List<String> keys, Span fileAt, Span sheetAt) {}
