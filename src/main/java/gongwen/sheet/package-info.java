/** Ledgers kept in a spreadsheet: rows of XLSX and CSV files as the same nodes that YAML gives. */
@NullMarked
package gongwen.sheet;

import org.jspecify.annotations.NullMarked;
