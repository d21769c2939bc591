import type { Region } from '../../knowledge/region.ts';
import type { Translate } from '../../strings/translate.ts';
import type { Guide, GuideSection } from '../guide.ts';
import { libraryAddress } from '../library-address.ts';
import { GuideBlockView } from './guide-block-view.tsx';
import { ReviewedFoot } from './reviewed-foot.tsx';
import { SourceDetails } from './source-details.tsx';

interface GuideViewProps {
  guide: Guide;
  region: Region;
  onPrint: () => void;
  translate: Translate;
}

const sectionAddress = ({ id }: GuideSection): string =>
  libraryAddress({ kind: 'guide', section: id });

/** The guide: an article with its contents at the top and its sources under every section. */
export function GuideView({ guide, region, onPrint, translate }: GuideViewProps) {
  const helpNow = guide.sections.find(({ blocks }) =>
    blocks.some(({ kind }) => kind === 'warnings'),
  );
  return (
    <article class="article">
      <header>
        <h1 tabIndex={-1}>{guide.title}</h1>
        <p class="lead">{guide.lead}</p>
        {helpNow && (
          <p class="help-now level-now">
            {translate('library_emergency', region.emergency)}{' '}
            <a href={sectionAddress(helpNow)}>{helpNow.heading}</a>
          </p>
        )}
      </header>
      <nav class="contents" aria-labelledby="library-contents">
        <h2 id="library-contents">{translate('library_contents')}</h2>
        <ol>
          {guide.sections.map((section) => (
            <li key={section.id}>
              <a href={sectionAddress(section)}>{section.heading}</a>
            </li>
          ))}
        </ol>
      </nav>
      {guide.sections.map((section) => (
        <section key={section.id}>
          <h2 tabIndex={-1} data-section={section.id}>
            {section.heading}
          </h2>
          {section.blocks.map((block) => (
            <GuideBlockView
              key={JSON.stringify(block)}
              block={block}
              region={region}
              translate={translate}
            />
          ))}
          <SectionSources section={section} guide={guide} translate={translate} />
        </section>
      ))}
      <section class="sources">
        <h2>{translate('library_all_sources')}</h2>
        <SourceDetails sources={Object.values(guide.sources)} translate={translate} />
        <ReviewedFoot reviewed={guide.reviewed} onPrint={onPrint} translate={translate} />
      </section>
    </article>
  );
}

/** Where a section comes from, in a line or two; the end of the guide has them in full. */
function SectionSources(props: { section: GuideSection; guide: Guide; translate: Translate }) {
  const { section, guide, translate } = props;
  const sources = section.sources.flatMap((key) => guide.sources[key] ?? []);
  return (
    <p class="section-sources">
      {translate('card_sources')}:{' '}
      {sources.map(({ key, publisher, title, year, url }, index) => (
        <span key={key}>
          {index > 0 && ' · '}
          <a href={url} target="_blank" rel="noopener noreferrer" title={title}>
            {year === null ? publisher : `${publisher} ${year}`}
            <span class="unseen">{`, ${title} ${translate('card_new_tab')}`}</span>
          </a>
        </span>
      ))}
    </p>
  );
}
