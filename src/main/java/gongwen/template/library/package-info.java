/**
 * The report kinds: folders of the program and of the user, what each says of itself, and which
 * data it needs.
 */
@NullMarked
package gongwen.template.library;

import org.jspecify.annotations.NullMarked;
