/**
 * What the tool calls without a browser: the token endpoint and Assignment and Grade Services.
 *
 * <p>Addresses, media types and errors follow the manner of the course; what a score does to a
 * grade is the gradebook's affair. Names and Role Provisioning would be one more class here, with
 * its scope in the registration and its claim in {@code GradeAddresses}' place.
 */
@NullMarked
package org.aspirant.practicelms.services;

import org.jspecify.annotations.NullMarked;
