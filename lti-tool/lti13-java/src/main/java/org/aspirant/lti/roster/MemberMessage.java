package org.aspirant.lti.roster;

import org.aspirant.lti.claim.CustomValues;

/**
 * What a launch of one link would say of one member.
 *
 * @param type the {@code message_type}, as {@code LtiResourceLinkRequest}
 * @param custom custom values with the platform's variables replaced for this member
 * @see <a href="https://www.imsglobal.org/spec/lti-nrps/v2p0/#message-section">LTI NRPS 2.0,
 *     Message section</a>
 */
public record MemberMessage(String type, CustomValues custom) {}
