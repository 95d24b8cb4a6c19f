/**
 * What templates see of the data, and nothing else of it: records by their components, choices by
 * their words, figures that still know their records when they are printed.
 */
@NullMarked
package gongwen.template.view;

import org.jspecify.annotations.NullMarked;
