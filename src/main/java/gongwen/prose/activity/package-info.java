/**
 * Sentences about what was done: a title as somebody wrote it is taken apart into who, verb and
 * object, and put together with its day, place, counts and people into a sentence with one verb
 * that fits. What it knows of words stands in {@code lexicon.txt}.
 */
@NullMarked
package gongwen.prose.activity;

import org.jspecify.annotations.NullMarked;
