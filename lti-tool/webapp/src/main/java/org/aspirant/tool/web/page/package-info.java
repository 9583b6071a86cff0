/**
 * How a page leaves the tool: a record for each page, the template that draws it, its words in the
 * reader's language, and the headers that every answer carries.
 */
@NullMarked
package org.aspirant.tool.web.page;

import org.jspecify.annotations.NullMarked;
