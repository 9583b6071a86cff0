package org.aspirant.tool.web.session;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.aspirant.tool.platformlink.session.Purpose;

/**
 * Says which launches a resource is for; one that does not say is for those of an activity alone.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Serves {

    Class<? extends Purpose>[] value();
}
