package gongwen.check;

import gongwen.diagnostic.Diagnostic;

/**
 * A finding that the unit's file allows.
 *
 * @param reason as the file gives it
 */
public record Allowed(Diagnostic finding, String reason) {}
