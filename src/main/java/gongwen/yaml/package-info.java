/** The door to SnakeYAML: text to nodes with positions, within limits, and nodes to records. */
@NullMarked
package gongwen.yaml;

import org.jspecify.annotations.NullMarked;
