/** The sentences of earlier documents, from which a report must not be taken over. */
@NullMarked
package gongwen.check.earlier;

import org.jspecify.annotations.NullMarked;
