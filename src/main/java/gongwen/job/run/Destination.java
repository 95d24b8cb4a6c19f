package gongwen.job.run;

import gongwen.job.output.Placement;

/**
 * Where documents go, and what is noted of them.
 *
 * @param how what the manifest keeps of how they were made
 */
record Destination(Placement placement, HowMade how) {}
