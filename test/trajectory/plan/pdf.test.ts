import { beforeAll, describe, expect, it } from 'vitest';
import { planContent } from '../../../functions/trajectory/plan/content.ts';
import { planPdf } from '../../../functions/trajectory/plan/pdf.ts';
import { shippedEntries } from '../../../shared/catalogue/registry.ts';
import type { Company } from '../../../shared/company/schema.ts';
import { instant } from '../../../shared/kernel/dates.ts';
import { rootCauseIdSchema } from '../../../shared/kernel/ids.ts';
import type { Language } from '../../../shared/kernel/languages.ts';
import type { Action, Trajectory } from '../../../shared/trajectory/schema.ts';
import { readPdf } from '../../support/pdf-text.ts';
import { Desk } from '../desk.ts';
import { actionOf, day, trajectoryOf, upTo } from '../samples.ts';

const CAUSE = rootCauseIdSchema.parse('cau_00000000000000000000000001');
const OTHER_CAUSE = rootCauseIdSchema.parse('cau_00000000000000000000000002');
const AT = instant('2024-11-15T11:00:00.000Z');
const NAMES = { member: () => 'VormingPlus', coach: () => undefined };

describe('the plan of a company on paper', () => {
  let first: Company;
  let second: Company;

  beforeAll(async () => {
    const desk = await Desk.open();
    first = await desk.company('2800');
    second = await desk.company('9000');
  });

  const planned = (number: number, title: string, companyIds: Action['companyIds'], more: Partial<Action> = {}) =>
    actionOf(number, [['planned', '2024-04-01']], { title, companyIds, ...more });

  const trajectory = (actions: Action[], overrides: Partial<Trajectory> = {}): Trajectory => ({
    ...trajectoryOf(upTo('plan'), { actions, ...overrides }),
    companies: [first, second].map(({ id, establishments }) => ({
      companyId: id,
      establishments: establishments.map(({ number }) => number),
    })),
  });

  const paperOf = async (whole: Trajectory, company: Company, language: Language = 'nl') => {
    const part = whole.companies.find(({ companyId }) => companyId === company.id);
    if (!part) throw new Error('The company takes part');
    const content = planContent(
      { trajectory: whole, part, company, names: NAMES, themes: shippedEntries('themes') },
      language,
    );
    return readPdf(await planPdf(content, { language, at: AT }));
  };

  const joint = () =>
    trajectory(
      [
        planned(1, 'Onthaal op eigen tempo', [first.id, second.id], {
          goal: 'nieuwkomers blijven',
          companyOwner: 'employer',
          companyOwnerFunction: 'zaakvoerder',
          plannedFrom: day('2024-05-01'),
          plannedFor: day('2024-06-30'),
          pilot: true,
          rootCauseId: CAUSE,
        }),
        planned(2, 'Rollen in plaats van functies', [first.id]),
        planned(3, 'Taken herverdelen', [second.id], { rootCauseId: OTHER_CAUSE }),
        actionOf(4, [['dropped', '2024-04-01']], { title: 'Toch maar niet', companyIds: [first.id] }),
      ],
      {
        rootCauses: [
          { id: CAUSE, problem: 'Mensen vertrekken snel', whys: ['er is geen onthaal'] },
          { id: OTHER_CAUSE, problem: 'De ploeg is te klein', whys: ['niemand vindt de weg'] },
        ],
      },
    );

  it('says what is agreed, why, who does it on both sides and when, with who pays', async () => {
    const { text, pages } = await paperOf(joint(), first);
    expect(pages).toBe(1);
    for (const words of [
      'Plan van aanpak · Overeengekomen op 01/04/2024',
      first.name,
      '2800 Mechelen',
      'Mensen vertrekken snel',
      'er is geen onthaal',
      'Onthaal op eigen tempo',
      'eerst een proef',
      'Doel: nieuwkomers blijven',
      'Werkgever, zaakvoerder',
      'VormingPlus',
      'vanaf 01/05/2024',
      'tegen 30/06/2024',
      'Medegefinancierd door de Europese Unie',
      'Blad 1 van 1',
    ])
      expect(text.replaceAll(' ', '')).toContain(words.replaceAll(' ', ''));
  });

  it('shows nothing of what only another company does, nor what was dropped', async () => {
    const own = await paperOf(joint(), first);
    expect(own.text).toContain('Rollen');
    for (const words of ['herverdelen', 'ploeg is te klein', 'Toch maar niet', second.name])
      expect(own.text).not.toContain(words);
    const others = await paperOf(joint(), second);
    expect(others.text).toContain('Taken herverdelen');
    for (const words of ['Rollen in plaats', first.name]) expect(others.text).not.toContain(words);
  });

  it('can be read aloud: language, title, headings, a table with its headers, and what the emblem is', async () => {
    const { structure, objects } = await paperOf(joint(), first, 'en');
    expect(objects).toMatch(/\/Lang \(en\)/);
    expect(objects).toMatch(/\/MarkInfo/);
    expect(objects).toMatch(/\/DisplayDocTitle true/);
    for (const type of ['Document', 'H1', 'H2', 'L', 'Table', 'TR', 'TH', 'TD', 'Figure'])
      expect(structure).toContain(type);
    expect(objects).toContain('Emblem of the European Union');
  });

  it('flows on to a second page when one is too short, each with who pays', async () => {
    const many = Array.from({ length: 30 }, (_, index) => planned(index + 1, `Actie nummer ${index + 1}`, [first.id]));
    const { text, pages } = await paperOf(trajectory(many), first);
    expect(pages).toBeGreaterThan(1);
    expect(text).toContain('Actie nummer 30');
    expect(text.match(/Medegefinancierd/g)).toHaveLength(pages);
  });

  it('prints what was typed as it was typed', async () => {
    const typed = '=1+1 (a) <b>vet</b> \\n € 1\u202f000 ≥ é';
    const { text } = await paperOf(trajectory([planned(1, typed, [first.id])]), first);
    expect(text.replace(/\s/g, '')).toContain(typed.replace(/\s/g, ''));
  });
});
