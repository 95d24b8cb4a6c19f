/** Rules over the form of an official document: kind, headings, addressees, copies, dates. */
@NullMarked
package gongwen.check.form;

import org.jspecify.annotations.NullMarked;
