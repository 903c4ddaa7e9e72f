// Tests of Restrictions.
