#!/usr/bin/env python3
"""End-to-end tests: they start the built clouddockd and talk to it as clouds and operators do.

run.py [--build DIR] [--full] [--keep] [-v] [names]

A name is a file (config for test_config.py), a class or a test; without names all run. --full takes the long forms,
--keep leaves the folders of the tests in place.
"""
import argparse
import os
import pathlib
import sys
import unittest

sys.dont_write_bytecode = True


def tests_of(suite):
    for entry in suite:
        if isinstance(entry, unittest.TestSuite):
            yield from tests_of(entry)
        else:
            yield entry


def fits(test, names):
    parts = test.id().split('.')
    return not names or any(name in parts or f'test_{name}' in parts for name in names)


def main():
    here = pathlib.Path(__file__).resolve().parent
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--build', type=pathlib.Path, default=here.parents[1] / 'build' / 'release')
    parser.add_argument('--full', action='store_true')
    parser.add_argument('--keep', action='store_true')
    parser.add_argument('-v', '--verbose', action='store_true')
    parser.add_argument('names', nargs='*')
    arguments = parser.parse_args()
    os.environ['CLOUDDOCK_BUILD'] = str(arguments.build.resolve())
    if arguments.full:
        os.environ['CLOUDDOCK_FULL'] = '1'
    if arguments.keep:
        os.environ['CLOUDDOCK_KEEP'] = '1'
    sys.path.insert(0, str(here))

    found = [test for test in tests_of(unittest.defaultTestLoader.discover(str(here), 'test_*.py'))
             if fits(test, arguments.names)]
    if not found:
        sys.exit(f'no test is named {" ".join(arguments.names)}')
    result = unittest.TextTestRunner(verbosity=2 if arguments.verbose else 1).run(unittest.TestSuite(found))
    sys.exit(0 if result.wasSuccessful() else 1)


if __name__ == '__main__':
    main()
