#!/usr/bin/env python3
"""Tests of clouddock-sim: they sign, call and listen as clients and receivers do, by the reference alone.

test_sim.py [--build DIR] [-v] [names]

A name is a file (aep for simtest/test_aep.py), a class or a test; without names all run.
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
    parser.add_argument('-v', '--verbose', action='store_true')
    parser.add_argument('names', nargs='*')
    arguments = parser.parse_args()
    os.environ['CLOUDDOCK_BUILD'] = str(arguments.build.resolve())
    sys.path.insert(0, str(here))

    found = [test for test in tests_of(unittest.defaultTestLoader.discover(str(here / 'simtest'), 'test_*.py', str(here)))
             if fits(test, arguments.names)]
    if not found:
        sys.exit(f'no test is named {" ".join(arguments.names)}')
    result = unittest.TextTestRunner(verbosity=2 if arguments.verbose else 1).run(unittest.TestSuite(found))
    sys.exit(0 if result.wasSuccessful() else 1)


if __name__ == '__main__':
    main()
