// Tests of People.
