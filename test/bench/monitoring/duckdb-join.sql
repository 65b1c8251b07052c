-- The same matching as shared/monitoring/matching. Mergers of one step only, which is what the invented companies have.
CREATE MACRO standing(number, code_on, into_code, day) AS
  CASE WHEN code_on IS NULL OR code_on > day THEN number ELSE into_code END;

CREATE TEMP TABLE jobs AS
SELECT n.*, standing(n.number, s.gone_on, s.into_code, n.started_on) AS here,
  coalesce(CASE WHEN s.gone_on <= $reference THEN s.into_code END, n.number) AS company
FROM (
  SELECT *, unnest(CASE WHEN user_enterprise IS NULL THEN [employer] ELSE [employer, user_enterprise] END) AS number
  FROM leavers WHERE started_on IS NOT NULL AND started_on <= $reference AND exited_on <= $reference
) n LEFT JOIN successions s ON s.number = n.number;

CREATE TEMP TABLE supported AS
SELECT scope.partnership, c.id, c.number, c.sector, c.size, c.region, s.gone_on, s.into_code,
  coalesce(CASE WHEN s.gone_on <= $reference THEN s.into_code END, c.number) AS company
FROM (SELECT *, unnest([partnership, '']) AS scope_name FROM companies) c
JOIN (SELECT DISTINCT unnest([partnership, '']) AS partnership FROM companies) scope ON scope.partnership = c.scope_name
LEFT JOIN successions s ON s.number = c.number;

CREATE TEMP TABLE described AS
SELECT partnership, company, arg_min(sector, rank) AS sector, arg_min(size, rank) AS size, arg_min(region, rank) AS region
FROM (SELECT *, number + CASE WHEN number = company THEN 0 ELSE 10000000000 END AS rank FROM supported)
GROUP BY ALL;

CREATE TEMP TABLE starts AS
WITH found AS (
  SELECT j.row, j.person, j.purpose, j.number, j.started_on, j.exited_on, s.partnership, s.company,
    j.source, j.local_partnership, j.destination, j.target_groups,
    max(CASE WHEN p.from_day > j.started_on THEN 0 WHEN p.until_day IS NULL OR j.started_on < p.until_day THEN 2 ELSE 1 END)
      AS relation
  FROM jobs j
  JOIN supported s ON s.company = j.company AND standing(s.number, s.gone_on, s.into_code, j.started_on) = j.here
  JOIN spans p ON p.company_id = s.id
  GROUP BY ALL
)
SELECT f.*, d.sector, d.size, d.region FROM found f JOIN described d USING (partnership, company);

-- What is joined is joined by equal keys, into tables of their own, so that each join is one by hash; days are looked at after it.
CREATE TEMP TABLE asked AS
SELECT a.*, standing(a.number, s.gone_on, s.into_code, a.asked_on) AS place
FROM (
  SELECT DISTINCT person, purpose, number, started_on, months,
    CAST(started_on + to_months(CAST(months AS INTEGER)) AS DATE) AS asked_on
  FROM starts, (SELECT unnest([3, 6, 12]) AS months)
) a LEFT JOIN successions s ON s.number = a.number
WHERE a.asked_on <= $reference;

CREATE TEMP TABLE held AS
SELECT j.person, j.purpose, j.number, j.started_on, coalesce(j.ended_on, DATE '9999-12-31') AS until, s.gone_on, s.into_code
FROM jobs j LEFT JOIN successions s ON s.number = j.number
WHERE EXISTS (SELECT 1 FROM asked a WHERE a.person = j.person AND a.purpose = j.purpose);

CREATE TEMP TABLE working AS
SELECT a.person, a.purpose, a.number, a.started_on, a.months,
  CAST(coalesce(bool_or(standing(h.number, h.gone_on, h.into_code, a.asked_on) = a.place), false) AS INTEGER) AS same,
  CAST(bool_or(standing(h.number, h.gone_on, h.into_code, a.asked_on) IS NOT NULL) AS INTEGER) AS anywhere
FROM asked a JOIN held h ON h.person = a.person AND h.purpose = a.purpose
WHERE h.started_on <= a.asked_on AND a.asked_on <= h.until
GROUP BY ALL;

CREATE TEMP TABLE stays AS
SELECT person, purpose, number, started_on,
  count(*) FILTER (months = 3) AS due3, count(*) FILTER (months = 6) AS due6, count(*) FILTER (months = 12) AS due12,
  coalesce(max(same) FILTER (months = 3), 0) AS same3, coalesce(max(same) FILTER (months = 6), 0) AS same6,
  coalesce(max(same) FILTER (months = 12), 0) AS same12, coalesce(max(anywhere) FILTER (months = 3), 0) AS any3,
  coalesce(max(anywhere) FILTER (months = 6), 0) AS any6, coalesce(max(anywhere) FILTER (months = 12), 0) AS any12
FROM asked LEFT JOIN working USING (person, purpose, number, started_on, months)
GROUP BY person, purpose, number, started_on;

CREATE TEMP TABLE facts AS
SELECT s.* EXCLUDE (target_groups), unnest(s.target_groups) AS target_group, datediff('day', DATE '2000-01-01', s.started_on) AS day,
  y.due3, y.due6, y.due12, y.same3, y.same6, y.same12, y.any3, y.any6, y.any12
FROM starts s LEFT JOIN stays y USING (person, purpose, number, started_on);

CREATE TEMP TABLE cell_people AS
SELECT basis, purpose, partnership, period, source, local_partnership, target_group, destination, relation, sector, size, region, person,
  grouping(source, local_partnership, target_group, destination, relation, sector, size, region) AS by_what,
  max(CASE WHEN started_relation > 0 THEN 1 ELSE 0 END) AS synergy,
  -- Of the first start: the lowest day decides, and on that day somebody who stayed goes before one who did not.
  min(day * 2 + 1 - coalesce(due3, 0)) AS due3, min(day * 2 + 1 - coalesce(same3, 0)) AS same3, min(day * 2 + 1 - coalesce(any3, 0)) AS any3,
  min(day * 2 + 1 - coalesce(due6, 0)) AS due6, min(day * 2 + 1 - coalesce(same6, 0)) AS same6, min(day * 2 + 1 - coalesce(any6, 0)) AS any6,
  min(day * 2 + 1 - coalesce(due12, 0)) AS due12, min(day * 2 + 1 - coalesce(same12, 0)) AS same12, min(day * 2 + 1 - coalesce(any12, 0)) AS any12
FROM (
  SELECT *, relation AS started_relation, unnest(['exit', 'start']) AS basis,
    unnest([date_trunc('quarter', exited_on), date_trunc('quarter', started_on)]) AS period FROM facts
)
GROUP BY GROUPING SETS (
  (basis, purpose, partnership, period, person), (basis, purpose, partnership, period, person, source),
  (basis, purpose, partnership, period, person, local_partnership), (basis, purpose, partnership, period, person, target_group),
  (basis, purpose, partnership, period, person, destination), (basis, purpose, partnership, period, person, relation),
  (basis, purpose, partnership, period, person, sector), (basis, purpose, partnership, period, person, size),
  (basis, purpose, partnership, period, person, region)
);

CREATE TEMP TABLE people AS
SELECT basis, by_what, purpose, partnership, period, source, local_partnership, target_group, destination, relation, sector, size, region,
  count(*) AS persons, sum(synergy) AS synergy,
  sum(1 - due3 % 2) AS due3, sum(1 - same3 % 2) AS same3, sum(1 - any3 % 2) AS any3,
  sum(1 - due6 % 2) AS due6, sum(1 - same6 % 2) AS same6, sum(1 - any6 % 2) AS any6,
  sum(1 - due12 % 2) AS due12, sum(1 - same12 % 2) AS same12, sum(1 - any12 % 2) AS any12
FROM cell_people GROUP BY ALL;

CREATE TEMP TABLE cell_companies AS
SELECT basis, purpose, partnership, period, source, local_partnership, target_group, destination, relation, sector, size, region,
  grouping(source, local_partnership, target_group, destination, relation, sector, size, region) AS by_what,
  count(DISTINCT company) AS companies
FROM (
  SELECT *, unnest(['exit', 'start']) AS basis,
    unnest([date_trunc('quarter', exited_on), date_trunc('quarter', started_on)]) AS period FROM facts
)
GROUP BY GROUPING SETS (
  (basis, purpose, partnership, period), (basis, purpose, partnership, period, source),
  (basis, purpose, partnership, period, local_partnership), (basis, purpose, partnership, period, target_group),
  (basis, purpose, partnership, period, destination), (basis, purpose, partnership, period, relation),
  (basis, purpose, partnership, period, sector), (basis, purpose, partnership, period, size),
  (basis, purpose, partnership, period, region)
);

SELECT CAST((SELECT count(*) FROM people) AS INTEGER) AS cells,
  CAST(sum(persons) AS INTEGER) AS persons, CAST(sum(synergy) AS INTEGER) AS synergy,
  CAST((SELECT sum(companies) FROM cell_companies) AS INTEGER) AS companies,
  CAST(sum(due3 + due6 + due12) FILTER (basis = 'start') AS INTEGER) AS due,
  CAST(sum(same3 + same6 + same12) FILTER (basis = 'start') AS INTEGER) AS "sameCompany",
  CAST(sum(any3 + any6 + any12) FILTER (basis = 'start') AS INTEGER) AS "anyWork"
FROM people;
