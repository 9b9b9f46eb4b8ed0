// A library needs a source file; the catalogues are its resources.
