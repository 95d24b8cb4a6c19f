/** What every output format has in common: one interface, found by the service loader. */
@NullMarked
package gongwen.write;

import org.jspecify.annotations.NullMarked;
