/** The reader's choices: language, light or dark. */
import { useState } from 'react';
import { changeLanguage, language, say } from '../speech.ts';
import { chooseColours, chosenColours, schemes } from './colours.ts';

export function Preferences() {
  const [scheme, setScheme] = useState(chosenColours);
  const turn = () => {
    const next = schemes[(schemes.indexOf(scheme) + 1) % schemes.length]!;
    chooseColours(next);
    setScheme(next);
  };
  return (
    <div className="preferences">
      <button id="language" type="button" lang={language === 'en' ? 'vi' : 'en'} onClick={changeLanguage}>
        {language === 'en' ? 'Tiếng Việt' : 'English'}
      </button>
      <button type="button" onClick={turn}>
        {say('colours', { scheme: say(scheme) })}
      </button>
    </div>
  );
}
