package org.aspirant.tool.web.admin.session;

import java.net.URI;
import org.aspirant.tool.administration.identity.DistrictIdentity;
import org.aspirant.tool.administration.identity.VouchingFault;

/** What became of asking a district's identity provider who somebody is. */
public sealed interface Vouched {

    record For(DistrictIdentity identity) implements Vouched {}

    record ForNobody(VouchingFault fault) implements Vouched {}

    /** The provider wants to see the person first; it leads them back to where they came from. */
    record Later(URI provider) implements Vouched {}
}
