package gongwen.check;

import gongwen.diagnostic.Diagnostic;

/**
 * A finding that the unit's file allows.
 *
 * @param reason as the file gives it
 */
public record AllowedFinding(Diagnostic finding, String reason) {}
