/** What a unit file says: plain records, free of positions and of anything computed. */
@NullMarked
package gongwen.model;

import org.jspecify.annotations.NullMarked;
