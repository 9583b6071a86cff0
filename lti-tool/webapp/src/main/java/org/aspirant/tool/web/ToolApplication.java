package org.aspirant.tool.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Every resource of the tool, from the root of its address. */
@ApplicationPath("/")
public class ToolApplication extends Application {}
