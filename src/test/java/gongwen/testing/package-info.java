/** What tests of several rooms share. */
@NullMarked
package gongwen.testing;

import org.jspecify.annotations.NullMarked;
