package org.aspirant.tool.administration.identity;

import java.util.Optional;

/**
 * The identity provider that the server asks.
 *
 * @param issuer as its ID tokens name it; empty where none is set up
 */
public record DistrictProvider(Optional<String> issuer) {}
