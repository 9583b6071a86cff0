/**
 * Stores of what the tool knows of platforms: deployments, courses, links, people's names there,
 * gradebook columns, logins under way, open launches and the tool's own keys.
 */
@NullMarked
package org.aspirant.tool.persistence.platform;

import org.jspecify.annotations.NullMarked;
