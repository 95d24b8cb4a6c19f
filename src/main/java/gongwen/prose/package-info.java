/**
 * The sentences that the program writes of itself, over typed records: what is said of states,
 * days, issues, plans, indicators. Templates say which sentence stands where and reach the methods
 * marked {@link gongwen.prose.ForTemplates}, no others.
 */
@NullMarked
package gongwen.prose;

import org.jspecify.annotations.NullMarked;
