/**
 * Rules over a unit's records: whether they are complete, agree with each other, and with what the
 * unit's own words say of them.
 */
@NullMarked
package gongwen.check.record;

import org.jspecify.annotations.NullMarked;
